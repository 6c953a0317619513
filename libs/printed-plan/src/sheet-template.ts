/**
 * The Typst template of the patient's sheet. It holds layout only: every word and figure comes through `sys.inputs`.
 * Black on white, 12.5 pt (16 pt in large print), no tint that a photocopier would swallow; headings, table headers and
 * alternative texts are marked, so that the PDF passes PDF/UA-1. Two pages hold an ordinary first plan: what to do on
 * the front, what to tick and when to call on the back. `density: front-and-back` fills the front with few exercises,
 * large; `close` lets a longer plan run over; `closer` has smaller drawings; `tight` is set in 12 pt, never below. `one-per-page` gives each exercise a page of its own. Several
 * sheets in one document stand one behind the other, each in its language.
 */
export const SHEET_TEMPLATE = `
#let sheets = json(bytes(sys.inputs.at("sheets")))
#let variant = json(bytes(sys.inputs.at("variant")))
#let large = variant == "large"
#let single = variant == "one-per-page"
#let density = sys.inputs.at("density", default: "close")
#let tight = density in ("closer", "tight")
#let front-and-back = density == "front-and-back"
// Large print and single pages have room; an ordinary sheet is laid out close, so that two pages hold it.
#let roomy(wide, narrow) = if large or single { wide } else { narrow }
#let space = if tight { 2pt } else { 4pt }
#let strong-text(it) = text(weight: 600, it)
#let body-size = if large { 16pt } else if density == "tight" { 12pt } else { 12.5pt }
#let small-size = if large { 16pt } else { 12pt }
#let head = sheets.first()
#set document(title: head.title + " – " + head.identity, author: head.clinic, keywords: head.keywords)
#set text(font: "Inter", size: body-size)
// A word longer than any line breaks where it must: nothing runs off the paper.
#show regex("[^\\s\\-\\u{200B}]{36,}"): it => it.text.codepoints().join("\\u{200B}")
#set par(leading: if tight { 0.46em } else { roomy(0.55em, 0.5em) }, spacing: roomy(0.8em, 0.62em))
#show heading.where(level: 1): it => block(above: 0pt, below: 8pt, text(size: if large { 27pt } else { 23pt }, weight: 600, it.body))
#show heading.where(level: 2): it => block(above: roomy(15pt, 5pt + space), below: roomy(8pt, 3pt + space / 2), sticky: true, text(size: if large { 20pt } else { 15.5pt }, weight: 600, it.body))
#show heading.where(level: 3): it => block(above: 0pt, below: 6pt, sticky: true, text(size: if single { 20pt } else if large { 18pt } else { 14pt }, weight: 600, it.body))
#set list(spacing: roomy(0.6em, 0.5em), body-indent: 5pt)
#set enum(spacing: roomy(0.55em, 0.48em), body-indent: 5pt, numbering: n => strong-text(str(n) + "."))

#let label-of(n, f) = text(size: small-size, strong-text(str(n + 1) + " " + f.label))
// A longer sheet has smaller drawings and a smaller code.
#let drawing-of(f, scale: 1) = image(bytes(f.svg), format: "svg", width: f.width * scale * 1mm, alt: f.alt)
#let boxed(thick, body) = block(breakable: false, stroke: thick, radius: 3pt, inset: (x: 10pt, y: roomy(9pt, 6pt)), width: 100%, above: roomy(14pt, 8pt), body)

#let words-of(l, e) = [
  #if e.side != "" [#strong-text(e.side)#linebreak()]
  #strong-text(l.because) #e.why
  #enum(..e.steps.map(t => [#t]))
  #block(stroke: 1pt, radius: 4pt, inset: (x: 6pt, y: roomy(5pt, 3.5pt)), above: roomy(8pt, 5pt), strong-text(e.dose))
  #if e.note != "" [#e.note]
]
#let beside-scale = if density == "tight" { 0.76 } else if tight { 0.82 } else if front-and-back { 1.24 } else { 1 }
#let figures-beside(e) = if e.figures.first().wide {
  grid(
    columns: (20mm, 58mm * beside-scale), column-gutter: 1mm, row-gutter: roomy(5pt, 3pt),
    ..e.figures.enumerate().map(((n, f)) => (label-of(n, f), drawing-of(f, scale: beside-scale))).flatten(),
  )
} else {
  grid(
    columns: (38mm * beside-scale, 38mm * beside-scale), column-gutter: 3mm, row-gutter: 4pt,
    ..e.figures.enumerate().map(((n, f)) => label-of(n, f)),
    ..e.figures.map(f => drawing-of(f, scale: beside-scale)),
  )
}
// As large as the width allows, at one scale for both moments; alone on its page a lying figure has the whole width.
#let figures-above(e, most: 2.7, alone: false) = {
  let widest = calc.max(..e.figures.map(f => f.width))
  if alone and e.figures.first().wide {
    let scale = calc.min(most, 150 / widest)
    grid(row-gutter: 6pt, ..e.figures.enumerate().map(((n, f)) => (label-of(n, f), drawing-of(f, scale: scale))).flatten())
  } else {
    let scale = calc.min(most, 84 / widest)
    grid(
      columns: (1fr, 1fr), column-gutter: 6mm, row-gutter: 6pt,
      ..e.figures.enumerate().map(((n, f)) => label-of(n, f)),
      ..e.figures.map(f => drawing-of(f, scale: scale)),
    )
  }
}
// Advice has its two drawings side by side before its words, each on one row; a sheet of before had words only.
// The drawings are as large as so many exercises, or on a page without them so many pieces of advice, leave room for.
#let advice-scale(exercises, advice) = if large { if advice > 4 { 1 } else { 1.35 } } else if single { 1.4 } else if tight { 0.72 } else if front-and-back {
  (1.5, 1.5, 1.5, 1.4, 1.3, 1.12).at(advice, default: 0.95)
} else { (1.4, 1.4, 1.4, 1.05).at(exercises, default: 0.88) }
#let words-of-advice(a) = {
  [#strong-text(a.title + ".") #a.steps.join(" ")]
  if a.at("dose", default: "") != "" [ #strong-text(a.dose)]
  if a.at("note", default: "") != "" [ #a.note]
}
#let advice-of(all, exercises) = if all.all(a => a.figures.len() == 0) {
  list(..all.map(words-of-advice))
} else {
  let drawings(a) = grid(
    columns: a.figures.len(), column-gutter: 2mm, align: bottom,
    ..a.figures.map(f => drawing-of(f, scale: advice-scale(exercises, all.len()))),
  )
  grid(
    columns: (auto, 1fr), column-gutter: 3mm, row-gutter: roomy(8pt, if exercises < 3 { 5pt } else { 4pt }), align: horizon,
    ..all.map(a => if a.figures.len() == 0 { (grid.cell(colspan: 2, breakable: false, words-of-advice(a)),) } else {
      (grid.cell(breakable: false, drawings(a)), grid.cell(breakable: false, words-of-advice(a)))
    }).flatten(),
  )
}
#let exercise-of(s, i, e) = if single {
  pagebreak(weak: true)
  [
    #block(below: 12pt, strong-text(e.oneOf))
    #block(below: 14pt)[=== #(i + 1). #e.title]
    #if e.figures.len() > 0 [ #figures-above(e, alone: true) ]
    #v(8pt)
    #text(size: 18pt, words-of(s.labels, e))
  ]
} else {
  block(breakable: false, width: 100%, above: roomy(6pt, space + 1.5pt), below: roomy(6pt, space), stroke: (top: 0.8pt), inset: (top: roomy(7pt, space + 1pt)))[
    #let few = s.exercises.len()
    // Its name comes first, for who hears the page.
    === #(i + 1). #e.title
    #if e.figures.len() == 0 { words-of(s.labels, e) } else if large or (front-and-back and few < 3) {
      [
        #figures-above(e, most: if large { 1.5 } else if few == 1 { 2.2 } else { 1.35 }, alone: front-and-back and few == 1)
        #set text(size: 15pt) if front-and-back and few == 1
        #words-of(s.labels, e)
      ]
    } else {
      grid(columns: (3mm + 76mm * beside-scale, 1fr), column-gutter: 3mm, figures-beside(e), words-of(s.labels, e))
    }
  ]
}

// A back that has little else to tell has room for two weeks.
#let weeks-of(s) = if front-and-back and s.everyDay.len() < 3 and s.diary.len() < 6 { 2 } else { 1 }
#let diary-of(s) = block(breakable: false)[
  == #s.labels.diary
  #for week in range(weeks-of(s)) [#table(
    columns: (1fr, ..s.days.map(_ => if large { 13.5mm } else { 14.5mm })),
    inset: (x: if large { 3pt } else { 5pt }, y: if tight { 3.5pt } else if front-and-back { 7pt } else { roomy(6pt, 4pt) }),
    stroke: 0.7pt,
    align: (left, ..s.days.map(_ => center)),
    table.header(strong-text(s.labels.week + " ______"), ..s.days.map(d => text(size: if large { 14pt } else { 1em }, strong-text(d)))),
    ..s.diary.map(row => (row, ..s.days.map(_ => []))).flatten(),
  )]
]

// The visit, whom to ask, and the code beside them.
#let end-of(s) = block(breakable: false, above: roomy(12pt, 7pt))[
  #let words = [
    #strong-text(s.visit)
    #linebreak()
    #s.questions
  ]
  #if s.codeSvg == "" { words } else {
    grid(
      columns: (1fr, auto), column-gutter: 6mm, align: (left + horizon, right),
      [#words #parbreak() #s.labels.code],
      image(bytes(s.codeSvg), format: "svg", width: if tight { 34mm } else { 37mm }, alt: s.labels.code),
    )
  }
]

#let help-of(s) = {
  let call = block(stroke: 1pt, radius: 3pt, inset: (x: 9pt, y: roomy(9pt, 6pt)), width: 100%)[
    == #s.labels.call
    #list(..s.call.map(t => [#t]))
  ]
  let emergency = block(stroke: 2.6pt, radius: 3pt, inset: (x: 9pt, y: roomy(9pt, 6pt)), width: 100%)[
    == #s.labels.emergency
    #list(..s.emergency.map(t => [#t]))
    #strong-text(s.emergencyCall)
  ]
  // The end never stands on a page of its own.
  if large {
    block(breakable: false, emergency)
    block(breakable: false)[#call #end-of(s)]
  } else {
    block(breakable: false, above: roomy(14pt, 8pt))[
      #grid(columns: (1fr, 1.15fr), column-gutter: 5mm, call, emergency)
      #end-of(s)
    ]
  }
}

#let sheet-of(s) = [
  #let l = s.labels
  #grid(
    columns: (1fr, if large { 60mm } else { 62mm }), column-gutter: 8mm,
    [
      = #s.title
      #strong-text(s.name) #h(6pt) #s.made
    ],
    align(right)[
      #strong-text(s.clinic)
      #for part in s.contact.split(" · ") [ #linebreak()#part ]
    ],
  )
  #line(length: 100%, stroke: 1.6pt)
  #if s.banners.len() > 0 [
    #block(stroke: (left: 4pt), inset: (left: 8pt, y: 3pt), above: 8pt, below: 8pt, strong-text(s.banners.join(" · ")))
  ]

  #if s.handover != none [
    #boxed(3pt)[
      #heading(level: 2, text(size: 19pt, s.handover.why))
      #set text(size: if large { 18pt } else { 15pt })
      #set list(spacing: 1.1em)
      #list(..s.handover.steps.map(t => [#t]))
    ]
    #if s.note != "" [
      == #l.note
      #s.note
    ]
    #v(10pt)
    #s.questions
  ] else [
    #if s.first.len() > 0 [
      #boxed(2pt)[
        == #l.first
        #for f in s.first [#block(above: 6pt, below: 6pt)[#strong-text(f.title + ".") #f.text]]
      ]
    ]

    == #l.found
    #s.found.join(" ")
    #if s.goals.len() > 0 [
      == #l.goals
      #list(..s.goals.map(t => [#t]))
    ]

    #let pain = if s.pain.len() > 0 [
      #boxed(1pt)[
        #strong-text(l.pain) #s.pain.join(" ")
      ]
    ]
    #let every-day = if s.everyDay.len() > 0 [
      == #l.everyDay
      #advice-of(s.everyDay, s.exercises.len())
    ]
    #if single [ #pain #every-day ]

    #if s.exercises.len() > 0 [
      == #l.now
      #let how = ((s.minutes,), if s.need.len() > 0 { (l.need + " " + s.need.join(", ") + ".",) } else { () }).flatten().filter(t => t != "")
      #if how.len() > 0 [ #how.join(" ") ]
      // What the pages behind hold.
      #if single [ #enum(..s.exercises.map(e => [#e.title])) ]
      #for (i, e) in s.exercises.enumerate() {
        exercise-of(s, i, e)
        if front-and-back and s.exercises.len() > 1 { v(1fr) }
      }
      #if single { pagebreak(weak: true) }

      #if not single { pain }
      #if front-and-back { pagebreak(weak: true) }
    ] else [
      #if not single { pain }
    ]
    // Its last row is the pain of the day: alone it is no diary.
    #if s.diary.len() > 1 { diary-of(s) }
    #if not single { every-day }

    #if s.note != "" [
      == #l.note
      #s.note
    ]

    #if s.inClinic.len() > 0 [
      == #l.inClinic
      #s.inClinic.join(", ").
    ]

    #if s.later.len() > 0 [
      == #l.later
      #s.laterNote
      #for part in s.later [#strong-text(part.phase + ":") #part.titles. ]
    ]

    #help-of(s)
  ]
]

#for s in sheets [
  #set text(lang: s.lang, region: s.region)
  #set page(
    paper: "a4",
    margin: (x: roomy(15mm, 13mm), top: roomy(13mm, 10mm), bottom: if tight { 14mm } else { roomy(18mm, 16mm) }),
    footer-descent: 4mm,
    footer: context [
      #set text(size: 12pt)
      #line(length: 100%, stroke: 0.6pt)
      #v(-6pt)
      #grid(
        columns: (1fr, auto), column-gutter: 6mm,
        [#s.identity#if s.mark != "" [ · #strong-text(s.mark)]],
        [#s.labels.page #counter(page).display() #s.labels.of #counter(page).final().first()],
      )
    ],
  )
  #sheet-of(s)
]
`;
