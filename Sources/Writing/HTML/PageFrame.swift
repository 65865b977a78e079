/// What every page has around its body: self-contained, without script and without any outside request.
enum PageFrame {
    static func html(title: String, styles: HTML, body: HTML) -> HTML {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="referrer" content="no-referrer">
        <title>\(title)</title>
        <style>
        \(styles)
        </style>
        </head>
        <body>
        \(body)
        </body>
        </html>

        """
    }
}
