import { css, html, svg } from 'lit'

/** Its colours are in stele.css, one set per theme. */
export const friezeStyles = css`
  /* Stands on the lower edge of its box and may rise above it: there is nothing but night sky. */
  .town {
    position: relative;
    background: var(--deep);
  }
  .frieze {
    position: absolute;
    left: -5%;
    bottom: 0;
    width: 110%;
    aspect-ratio: 1080 / 320;
    overflow: visible;
    pointer-events: none;
  }
`

const WINDOWS = Array.from({ length: 9 }, (_, index) => index)

/** Town hall, winding tower, church and office block, flat as a paper cut. Decoration: it carries no information. */
export function frieze() {
  return html`<svg class="frieze" viewBox="0 0 1080 320" aria-hidden="true">
    <path fill="var(--town-sky-1)" d="M0 96h1080v224H0z" />
    <path fill="var(--town-sky-2)" d="M0 186h1080v134H0z" />
    ${far()} ${tower()} ${block()} ${hall()}
    <path fill="var(--town-roof)" d="M-600 312h2280v8H-600z" />
  </svg>`
}

function far() {
  return svg`<path fill="var(--town-mid)" d="M-600 250h90v-40h70v30h130v-60h60v50h110v-25h90v45h80v-70h66v140H-600z" />
    <path fill="var(--town-far)" d="M0 320V190h22v-44h10V96l18-52 18 52v50h10v44h26v130z" />
    <path fill="var(--town-mid)" d="M41 120h18v26H41zM49 30h2v-14h-5v-3h5V8h3v5h5v3h-5v14h2z" />
    <path fill="var(--town-mid)" d="M1080 320V222h70v-34h120v60h110v-36h90v48h210v60z" />`
}

/** Winding tower of a coal mine: two legs upright, two leaning against the pull of the rope. */
function tower() {
  return svg`<g fill="none" stroke="var(--town-far)"><path stroke-width="8" d="M806 320 822 74h32l16 246M850 92l84 228" />
    <path stroke-width="4" d="m821 96 36 38m-1-38-38 44m-1 6 45 44m-3-44-47 54m-2 6 55 50m-4-50-57 62" />
    <circle cx="826" cy="54" r="19" stroke-width="6" /><circle cx="856" cy="54" r="19" stroke-width="6" />
    <path stroke-width="3" d="M826 36v36M808 54h36M856 36v36M838 54h36" /></g>
    <path fill="var(--town-far)" d="M798 74h86v9h-86z" />`
}

function block() {
  return svg`<path fill="var(--town-mid)" d="M898 128h182v192H898z" /><path fill="var(--town-far)" d="M898 128h182v8H898z" />
    ${[0, 1, 2, 3, 4, 5].map((row) =>
      [0, 1, 2, 3, 4, 5].map(
        (column) => svg`<path fill="var(--town-mid-light)" d="M${912 + column * 28} ${150 + row * 28}h18v16h-18z" />`,
      ),
    )}`
}

function hall() {
  return svg`<path fill="var(--town-roof)" d="M112 152 166 92h548l54 60z" />
    ${[200, 268, 336, 544, 612, 680].map((x) => svg`<path fill="var(--town-front-shade)" d="M${x} 132v-22l13-14 13 14v22z" /><path fill="var(--town-dark)" d="M${x + 8} 128v-14h10v14z" />`)}
    <path fill="var(--town-front)" d="M120 152h640v168H120z" /><path fill="var(--town-front-shade)" d="M120 152h640v7H120zM120 246h640v6H120z" />
    ${[0, 1].map((side) =>
      WINDOWS.slice(0, 7).map((index) => {
        const x = 136 + side * 374 + index * 33.5
        return svg`<path fill="var(--town-dark)" d="M${x} 172h15v26h-15zM${x} 210h15v26h-15z" /><path fill="var(--town-front)" d="M${x + 6.5} 172h2v26h-2zM${x} 181h15v2h-15zM${x + 6.5} 210h2v26h-2zM${x} 219h15v2h-15z" />
          <path fill="var(--town-dark)" d="M${x - 2} 312v-34a9.500 9.500 0 0 1 19 0v34z" />`
      }),
    )}
    <path fill="var(--town-front)" d="M380 96h116v224H380z" /><path fill="var(--town-front-shade)" d="M472 96h24v224h-24z" />
    <path fill="var(--town-roof)" d="M370 98 414 56h48l44 42z" /><path fill="var(--town-front)" d="M420 30h36v28h-36z" />
    <path fill="var(--town-dark)" d="M427 36h9v22h-9zM440 36h9v22h-9z" /><path fill="var(--town-roof)" d="m412 32 26-26 26 26zM437 8V-8h2V8z" />
    <circle cx="438" cy="128" r="21" fill="var(--town-dark)" /><path stroke="var(--town-front)" stroke-width="3.400" fill="none" d="M438 114v14l9 7" />
    <path fill="var(--town-dark)" d="M396 166h18v42h-18zM429 166h18v42h-18zM462 166h18v42h-18zM406 320v-58a32 32 0 0 1 64 0v58z" />
    <path fill="var(--town-front-shade)" d="M392 214h92v6h-92z" />`
}
