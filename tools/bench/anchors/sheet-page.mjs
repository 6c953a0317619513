/** The patient's sheet as a web page with the same words and drawings, for Chromium to print. */

const escaped = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const paragraphs = (texts) => texts.map((text) => `<p>${escaped(text)}</p>`).join('');
const list = (texts) => `<ol>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ol>`;

/** @param {import('@stride/printed-plan').DrawnSheet} sheet */
export function sheetPage(sheet) {
  const { labels } = sheet;
  const exercise = (one) =>
    `<section><h3>${escaped(one.title)} ${escaped(one.side)}</h3><p>${escaped(labels.because)} ${escaped(one.why)}</p>${one.figures.map((figure) => `<figure style="width:${figure.width}mm">${figure.svg}<figcaption>${escaped(figure.label)}</figcaption></figure>`).join('')}${list(one.steps)}<p>${escaped(labels.howMuch)} ${escaped(one.dose)}</p><p>${escaped(one.note)}</p></section>`;
  return `<!doctype html><html lang="${sheet.language}"><title>${escaped(sheet.title)}</title><style>
    @page { size: A4; margin: 15mm } body { font: 12pt/1.4 Inter, sans-serif } figure { display: inline-block; margin: 2mm } figure svg { width: 100% } figcaption { font-size: 9pt } table { border-collapse: collapse; width: 100% } td, th { border: 1px solid #444; padding: 2mm }
  </style><body><header><p>${escaped(sheet.clinic)}</p><p>${escaped(sheet.contact)}</p>${paragraphs(sheet.banners)}</header>
  <h1>${escaped(sheet.title)}</h1><p>${escaped(sheet.name)}, ${escaped(sheet.made)}</p>
  <h2>${escaped(labels.found)}</h2>${paragraphs(sheet.found)}
  <h2>${escaped(labels.now)}</h2>${sheet.exercises.map(exercise).join('')}
  <h2>${escaped(labels.pain)}</h2>${list(sheet.pain)}
  <h2>${escaped(labels.everyDay)}</h2>${sheet.everyDay.map((one) => `<p><b>${escaped(one.title)}</b> ${escaped(one.steps.join(' '))}</p>`).join('')}
  <h2>${escaped(labels.diary)}</h2><table><tr><th>${escaped(labels.week)}</th>${sheet.days.map((day) => `<th>${escaped(day)}</th>`).join('')}</tr>${sheet.diary.map((row) => `<tr><th>${escaped(row)}</th>${sheet.days.map(() => '<td>&nbsp;</td>').join('')}</tr>`).join('')}</table>
  <h2>${escaped(labels.call)}</h2>${list(sheet.call)}<h2>${escaped(labels.emergency)}</h2>${list(sheet.emergency)}<p>${escaped(sheet.emergencyCall)}</p>
  <h2>${escaped(labels.later)}</h2>${sheet.later.map((one) => `<p>${escaped(one.phase)}: ${escaped(one.titles)}</p>`).join('')}<p>${escaped(sheet.laterNote)}</p><p>${escaped(sheet.questions)}</p>`;
}
