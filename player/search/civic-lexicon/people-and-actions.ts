/** Words for doing: each a family of one act, and weak, since every field applies, changes and pays. */
export const PEOPLE_AND_ACTIONS: string = `
beantragen, Antrag, Beantragung, Antragstellung, Antrag stellen, Anträge, Antragsformular @0.3
bestellen, Bestellung, anfordern, Anforderung, Nachbestellung @0.3
holen, kriegen, bekommen, erhalten, besorgen, Erteilung, Ausstellung, ausstellen, ausstellen lassen @0.2
ändern, Änderung, geändert, korrigieren, Korrektur, aktualisieren, Berichtigung, berichtigen @0.3
umschreiben, Umschreibung, umgeschrieben, übertragen, Übertragung @0.3
wechseln, Wechsel, tauschen, umtauschen, Umtausch, austauschen @0.3
verlängern, Verlängerung, verlängert, erneuern, Erneuerung, abgelaufen, ungültig, läuft ab, Ablauf @0.4
kündigen, beenden, Beendigung, aufheben, Aufhebung, aufhören, austreten, Austritt @0.3
abmelden, Abmeldung, abgemeldet @0.4
anmelden, Anmeldung, angemeldet, Registrierung, registrieren, eintragen, Eintragung, sich eintragen @0.4
anzeigen, Anzeige, melden, Meldung, Mitteilung, mitteilen, gemeldet @0.3
Verlust, verloren, verlieren, verlegt, abhandengekommen, verschwunden, Verlustanzeige, Verlustmeldung @0.5
Ersatz, Ersatzausstellung, Zweitschrift, Neuausstellung, Zweitausfertigung, Ersatzdokument, Duplikat @0.5
Diebstahl, gestohlen, geklaut, gestohlen worden, entwendet, Diebstahlsanzeige @0.5
kaputt, beschädigt, defekt, zerstört, unleserlich, zerrissen @0.4
Genehmigung, genehmigen, genehmigt, Erlaubnis, Bewilligung, erlaubt, darf ich @0.2
Befreiung, befreien, befreit, Ausnahme, Freistellung @0.3
Bescheinigung, Nachweis, Bestätigung, Beleg, Attest, bescheinigen @0.2
Formular, Formulare, Vordruck, Vordrucke, Formblatt, Merkblatt, Antragsformulare, Unterlagen, Formularservice @0.4
Beratung, beraten, Hilfe, Beratungsstelle, Beratungsgespräch, Unterstützung, Information, Infos @0.2
Auskunft, Einsicht, Einsichtnahme, einsehen, nachschauen, Auszug @0.3
sperren, Sperrung, gesperrt, blockieren @0.3
reservieren, Reservierung, vormerken, vorbestellen @0.4
mieten, Vermietung, leihen, ausleihen, Verleih, Ausleihe, Anmietung @0.4
prüfen, Prüfung, kontrollieren, Kontrolle, Überprüfung, Untersuchung @0.2
anerkennen, Anerkennung, anerkannt, Gleichwertigkeit @0.3
eilig, dringend, Notfall, sofort, schnell, Express, Eilt @0.4
`
