// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings.h"
#include "views/shell/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>
#include <QPointer>

#include <memory>
#include <optional>

class QApplication;

namespace scrutineer {

class SystemScheme;
class ThemeStyle;

/// The kinds of text there are: size and weight at 100 %.
enum class Type {
    Title,   ///< 20/600 page titles, and values of the facts strip
    Heading, ///< 15/600
    Body,    ///< 14/400
    Strong,  ///< 14/500 first column of tables, buttons
    Bold,    ///< 14/600 chosen things, means
    Caption, ///< 12/400
    Label,   ///< 12/600 table headers, section labels, pills
    Reading  ///< 17/400 statement and article text
};

/// The program's look: which appearance and zoom hold, and the tokens that follow from them.
///
/// Made once in main, given by reference to widgets and delegates that paint. `apply` puts style, palette, font and the
/// one style sheet upon the application; from then on each change of mode, zoom or of the desktop's own appearance is
/// put upon it at once and told by `changed()`.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// Light at 100 % until told otherwise; asks nothing of the desktop before `apply`.
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Styles the application, and follows it from now on.
    void apply(QApplication &application);
    /// Takes appearance, zoom and motion from the settings, and follows them. `settings` must outlive the theme.
    void follow(Settings &settings);

    void setMode(Appearance mode);
    [[nodiscard]] Appearance mode() const { return m_mode; }
    /// Percent; brought to the nearest of `zoomSteps()`.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_tokens.zoom; }
    /// The next step up or down from the present zoom, or the present one at the end of the scale.
    [[nodiscard]] int nextZoom() const;
    [[nodiscard]] int previousZoom() const;
    [[nodiscard]] static QList<int> zoomSteps();
    void setReduceMotion(bool reduce) { m_reduceMotion = reduce; }
    /// True when nothing may fade or slide.
    [[nodiscard]] bool reduceMotion() const { return m_reduceMotion; }

    [[nodiscard]] bool isDark() const { return m_tokens.dark; }
    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] QFont font(Type type) const;
    [[nodiscard]] QPalette palette() const;
    /// The style sheet with all placeholders filled in.
    [[nodiscard]] QString styleSheet() const;
    /// The families that `font` asks for; the program's own typeface is the first.
    void setFontFamilies(const QStringList &families) { m_families = families; }

Q_SIGNALS:
    /// Tokens have changed: painters repaint, layouts measured from tokens are measured anew.
    void changed();

private:
    void refresh();
    void restyle();
    [[nodiscard]] bool wantsDark() const;

    Tokens m_tokens;
    Appearance m_mode = Appearance::System;
    bool m_reduceMotion = false;
    bool m_startedDark = false;
    QStringList m_families;
    QPointer<QApplication> m_application;
    QPointer<ThemeStyle> m_style;
    std::unique_ptr<SystemScheme> m_scheme;
};

/// The palette that belongs to tokens: window, base, text, accent (Highlight, Link), muted (PlaceholderText) …
[[nodiscard]] QPalette makePalette(const Tokens &tokens);

/// Fills the placeholders of a style sheet: `@name` a colour or a size ("14px"), `@px12` a length at the present zoom,
/// `@focus12` the same less 1 px, for a padding beside the 2 px focus outline that takes the place of a 1 px border;
/// `@inner32` and `@innerFocus32` the height that such a border leaves of 32 px.
/// A name that is unknown stays as it is.
[[nodiscard]] QString fillStyleSheet(const QString &sheet, const Tokens &tokens);

/// Gives a widget a property that the style sheet looks at (role, tone …) and lets the sheet see it.
void setStyleProperty(QWidget &widget, const char *name, const QString &value);

} // namespace scrutineer
