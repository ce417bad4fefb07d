/// The page that a paper becomes. No script, nothing from elsewhere, and every `{{name}}` is escaped (`Markup`); the
/// rows of tables, `{{{.}}}`, are escaped where they are made.
enum PaperTemplate {
  /// Everything that a section asks for is there at its own level: what is missing would be looked for above.
  static let page = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light">
    <title>{{title}}</title>
    <style>
    @page{size:{{sheet}};margin:{{margins}}}
    \(style)
    </style>
    </head>
    <body class="{{orientation}}">
    {{#markings}}
    <p class="marking">{{.}}</p>
    {{/markings}}
    <h1>{{title}}</h1>
    {{#number}}
    <p class="number">{{.}}</p>
    {{/number}}
    {{#addressee}}
    <p class="addressee">{{.}}</p>
    {{/addressee}}
    {{#parts}}
    <section{{#beginsPage}} class="page"{{/beginsPage}}>
    {{#title}}
    <h2>{{.}}</h2>
    {{/title}}
    {{#blocks}}
    \(block)
    {{/blocks}}
    </section>
    {{/parts}}
    <footer>
    <dl>
    {{#foot}}
    <div><dt>{{label}}</dt><dd>{{text}}</dd></div>
    {{/foot}}
    </dl>
    </footer>
    </body>
    </html>

    """

  /// A row of a table.
  static let row = """
    <tr>{{#cells}}<td class="{{look}}">{{text}}</td>{{/cells}}</tr>
    """

  /// Exactly one of its sections is not empty.
  private static let block = """
    {{#heading}}
    <h3>{{.}}</h3>
    {{/heading}}
    {{#paragraph}}
    <p>{{.}}</p>
    {{/paragraph}}
    {{#list}}
    <dl>
    {{#facts}}
    <div><dt>{{label}}</dt><dd>{{text}}</dd></div>
    {{/facts}}
    </dl>
    {{/list}}
    {{#signature}}
    <div class="signature">
    {{#lines}}
    <p>{{.}}</p>
    {{/lines}}
    </div>
    {{/signature}}
    {{#card}}
    <article class="{{light}}">
    <h3>{{heading}}</h3>
    <dl>
    {{#facts}}
    <div><dt>{{label}}</dt><dd>{{text}}</dd></div>
    {{/facts}}
    </dl>
    </article>
    {{/card}}
    {{#table}}
    <div class="table" tabindex="0">
    <table style="min-width:{{width}}em;--size:{{size}}pt">
    <colgroup>
    {{#columns}}
    <col style="width:{{share}}%">
    {{/columns}}
    </colgroup>
    <thead>
    {{#grouped}}
    <tr>{{#groups}}<th colspan="{{span}}" scope="colgroup">{{title}}</th>{{/groups}}</tr>
    {{/grouped}}
    <tr>{{#columns}}<th scope="col">{{title}}</th>{{/columns}}</tr>
    </thead>
    <tbody>
    {{#rows}}
    {{{.}}}
    {{/rows}}
    {{#empty}}
    <tr><td class="centre" colspan="{{span}}">{{text}}</td></tr>
    {{/empty}}
    </tbody>
    </table>
    </div>
    {{/table}}
    """
}
