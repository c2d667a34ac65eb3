export interface TestPdf {
  /** One line of words per page. */
  readonly pages: readonly string[]
  /** In points. */
  readonly widthPt?: number
  readonly heightPt?: number
  /** Drawing operators that come before the words of each page. */
  readonly drawing?: string
  /** Entries of the trailer besides the root. */
  readonly trailer?: string
}

/** A small PDF, written by hand. */
export function testPdf({ pages, widthPt = 595, heightPt = 842, drawing = '', trailer = '' }: TestPdf): Buffer {
  const pageNumber = (index: number) => 4 + index * 2
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${pageNumber(index)} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap((words, index) => {
      const content = `${drawing}\nBT /F1 24 Tf 40 ${heightPt / 2} Td (${words}) Tj ET`
      const box = `/MediaBox[0 0 ${widthPt} ${heightPt}]`
      return [
        `<</Type/Page/Parent 2 0 R${box}/Contents ${pageNumber(index) + 1} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
        `<</Length ${Buffer.byteLength(content, 'latin1')}>>stream\n${content}\nendstream`,
      ]
    }),
  ]
  return pdfOf(objects, trailer)
}

/** A PDF of any objects; the first one is the catalogue. Numbers, the table of places and the end are added. */
export function pdfOf(objects: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj${object}endobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const head = `<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>`
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  return Buffer.from(`${text}${table}trailer${head}\nstartxref\n${text.length}\n%%EOF\n`, 'latin1')
}
