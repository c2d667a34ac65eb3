/** The build without subtitles, other sound tracks and copy protection; the package types only the whole one. */
declare module 'hls.js/light' {
  import Hls from 'hls.js'
  export default Hls
}
