/** The page behind the QR code of the livestream. */
export function streamPage(): string {
  return page(
    'RatsTV (Vorführung)',
    '<p>Hier liefe die Übertragung aus dem Ratssaal. Diese Stadt und ihre Sitzungen sind erfunden.</p>',
  )
}

/** The page behind the QR code of a news item. */
export function newsPage(): string {
  return page(
    'Nachrichten aus dem Rathaus (Vorführung)',
    '<p>Hier stünde die ganze Meldung. Alle Meldungen sind für die Vorführung erfunden.</p>',
  )
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="de">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body { font: 1.2rem/1.5 system-ui, sans-serif; margin: 10vh auto; max-width: 32rem; padding: 0 1rem }</style>
<h1>${title}</h1>
${body}
</html>
`
}
