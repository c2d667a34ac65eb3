import { css } from 'lit'

/** A monitor of 1920 by 1080 in small: 3.75 cqw is its smallest type, as the reading distance asks for. */
export const previewStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    aspect-ratio: 16 / 9;
    background: #eff2f4;
    color: #0b1a27;
    overflow: hidden;
    line-height: 1.14;
  }
  div {
    box-sizing: border-box;
  }
  p,
  b {
    margin: 0;
  }
  i {
    font-style: normal;
    color: #364553;
  }
  img,
  video {
    display: block;
    width: 100%;
    height: 100%;
    min-height: 0;
    object-fit: cover;
    background: #0b1a27;
  }
  .contain {
    object-fit: contain;
  }
  .sheet {
    height: 100%;
    padding: 2cqw;
    background: #dce8f2;
  }
  .sheet img {
    background: none;
  }
  .band {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    height: 100%;
    background: #dce8f2;
    font-size: 3.75cqw;
  }
  .band b {
    padding: 1cqw 3cqw;
  }
  .notice {
    display: grid;
    height: 100%;
    overflow-wrap: anywhere;
  }
  .with-picture {
    grid-template-columns: 34% minmax(0, 1fr);
  }
  .words {
    align-content: center;
    display: grid;
    gap: 1.5cqw;
    padding: 3cqw;
    font-size: 4.4cqw;
  }
  .words b {
    font-size: 7.4cqw;
    font-weight: 780;
    line-height: 1.02;
    letter-spacing: -0.016em;
  }
  .words p {
    white-space: pre-line;
    color: #364553;
  }
  .words svg {
    width: 11cqw;
    height: 11cqw;
    background: #fff;
    padding: 0.8cqw;
  }
  .empty {
    opacity: 0.5;
  }
  .list {
    display: grid;
    align-content: start;
    gap: 0.8cqw;
    height: 100%;
    padding: 2cqw 3cqw;
    font-size: 4.2cqw;
  }
  .head {
    font-size: 5.2cqw;
    font-weight: 780;
  }
  .list p {
    display: grid;
    grid-template-columns: 12cqw minmax(0, 1fr);
    gap: 2cqw;
  }
  .when,
  .value {
    color: #004a86;
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  td {
    padding: 0.4cqw 2cqw 0.4cqw 0;
    border-top: 1px solid #c6cfd6;
  }
  td:first-child {
    font-weight: 750;
  }
  .figure {
    display: grid;
    align-content: space-between;
    height: 100%;
    padding: 3cqw;
    font-size: 3.75cqw;
  }
  .figure > b {
    font-size: 5.2cqw;
  }
  .value b {
    font-size: 21cqw;
    line-height: 0.9;
    letter-spacing: -0.03em;
  }
  .deep {
    display: grid;
    align-content: center;
    gap: 1.5cqw;
    height: 100%;
    padding: 3cqw;
    background: #00284d;
    color: #fff;
    font-size: 4cqw;
  }
  .time {
    font-size: 32cqw;
    line-height: 0.9;
  }
  .line {
    font-size: 7cqw;
    line-height: 1.08;
    overflow-wrap: anywhere;
  }
  .outside {
    justify-items: center;
    text-align: center;
  }
  .outside .ic {
    width: 16cqw;
    height: 16cqw;
    stroke-width: 1.6;
  }
`
