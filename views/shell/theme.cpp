// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/theme.h"

#include "views/shell/systemscheme.h"
#include "views/shell/themestyle.h"

#include <QApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QStyle>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {
namespace {

Q_LOGGING_CATEGORY(themeLog, "scrutineer.theme")

/// What a placeholder stands for, or nothing.
std::optional<QString> placeholderValue(const QString &name, const Tokens &tokens,
                                        const QHash<QString, QColor> &colours, const QHash<QString, int> &sizes)
{
    static const QRegularExpression length(u"^(px|focus|inner|innerFocus)(\\d+)$"_s);
    static const QHash<QString, int> less{{u"px"_s, 0}, {u"focus"_s, 1}, {u"inner"_s, 2}, {u"innerFocus"_s, 4}};
    if (const auto match = length.match(name); match.hasMatch()) {
        const int pixels = tokens.px(match.captured(2).toInt()) - less.value(match.captured(1));
        return u"%1px"_s.arg(std::max(0, pixels));
    }
    if (const auto colour = colours.constFind(name); colour != colours.cend())
        return colour->name(colour->alpha() < 255 ? QColor::HexArgb : QColor::HexRgb);
    if (const auto size = sizes.constFind(name); size != sizes.cend())
        return u"%1px"_s.arg(*size);
    return std::nullopt;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_tokens(makeTokens(false, 100))
    , m_families{u"Source Sans 3"_s, u"Noto Sans"_s, u"sans-serif"_s}
{
}

Theme::~Theme() = default;

void Theme::apply(QApplication &application)
{
    if (!m_application) {
        m_startedDark = application.palette().color(QPalette::Window).lightness() < 128;
        m_scheme = std::make_unique<SystemScheme>();
        connect(m_scheme.get(), &SystemScheme::changed, this, &Theme::refresh);
    }
    m_application = &application;
    m_tokens = makeTokens(wantsDark(), m_tokens.zoom);
    m_style = new ThemeStyle(m_tokens);
    application.setStyle(m_style);
    restyle();
    Q_EMIT changed();
}

void Theme::follow(Settings &settings)
{
    const auto read = [this, &settings] {
        setReduceMotion(settings.get(settings::reduceMotion()));
        setMode(settings.get(settings::appearance()));
        setZoom(settings.get(settings::zoom()));
    };
    connect(&settings, &Settings::changed, this, read);
    read();
}

void Theme::setMode(Appearance mode)
{
    m_mode = mode;
    refresh();
}

void Theme::setZoom(int percent)
{
    const QList<int> steps = zoomSteps();
    const auto nearer = [percent](int one, int other) { return std::abs(one - percent) < std::abs(other - percent); };
    const int zoom = *std::min_element(steps.cbegin(), steps.cend(), nearer);
    if (zoom == m_tokens.zoom)
        return;
    m_tokens = makeTokens(m_tokens.dark, zoom);
    restyle();
    Q_EMIT changed();
}

int Theme::nextZoom() const
{
    const QList<int> steps = zoomSteps();
    const auto found = std::upper_bound(steps.cbegin(), steps.cend(), m_tokens.zoom);
    return found == steps.cend() ? steps.constLast() : *found;
}

int Theme::previousZoom() const
{
    const QList<int> steps = zoomSteps();
    const auto found = std::lower_bound(steps.cbegin(), steps.cend(), m_tokens.zoom);
    return found == steps.cbegin() ? steps.constFirst() : *std::prev(found);
}

QList<int> Theme::zoomSteps()
{
    return {80, 90, 100, 110, 125, 150, 175, 200};
}

bool Theme::wantsDark() const
{
    if (m_mode != Appearance::System)
        return m_mode == Appearance::Dark;
    return m_scheme ? m_scheme->dark().value_or(m_startedDark) : m_startedDark;
}

void Theme::refresh()
{
    if (wantsDark() == m_tokens.dark)
        return;
    m_tokens = makeTokens(wantsDark(), m_tokens.zoom);
    restyle();
    Q_EMIT changed();
}

void Theme::restyle()
{
    if (!m_application)
        return;
    if (m_style)
        m_style->setTokens(m_tokens);
    m_application->setPalette(makePalette(m_tokens));
    m_application->setFont(font(Type::Body));
    QToolTip::setFont(font(Type::Caption));
    QToolTip::setPalette(makePalette(m_tokens));
    m_application->setStyleSheet(styleSheet());
}

QFont Theme::font(Type type) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(m_tokens.sizeBody);
    switch (type) {
    case Type::Title:
        font.setPixelSize(m_tokens.sizeTitle);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Heading:
        font.setPixelSize(m_tokens.sizeHeading);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Body:
        break;
    case Type::Strong:
        font.setWeight(QFont::Medium);
        break;
    case Type::Bold:
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Caption:
        font.setPixelSize(m_tokens.sizeCaption);
        break;
    case Type::Label:
        font.setPixelSize(m_tokens.sizeCaption);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Reading:
        font.setPixelSize(m_tokens.sizeReading);
        break;
    }
    return font;
}

QPalette Theme::palette() const
{
    return makePalette(m_tokens);
}

QString Theme::styleSheet() const
{
    QFile file(u":/style/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(themeLog, "The style sheet is missing from the program");
        return {};
    }
    return fillStyleSheet(QString::fromUtf8(file.readAll()), m_tokens);
}

QPalette makePalette(const Tokens &t)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, t.window, t.window);
    set(QPalette::Base, t.base, t.base);
    set(QPalette::AlternateBase, t.alt, t.alt);
    set(QPalette::Button, t.base, t.base);
    set(QPalette::Light, t.base, t.base);
    set(QPalette::Midlight, t.hover, t.hover);
    set(QPalette::Mid, t.border, t.border);
    set(QPalette::Dark, t.border, t.border);
    set(QPalette::Shadow, t.control, t.border);
    set(QPalette::Text, t.text, t.disabled);
    set(QPalette::WindowText, t.text, t.disabled);
    set(QPalette::ButtonText, t.text, t.disabled);
    set(QPalette::BrightText, t.danger, t.disabled);
    set(QPalette::PlaceholderText, t.muted, t.disabled);
    set(QPalette::Highlight, t.accent, t.border);
    set(QPalette::HighlightedText, t.onAccent, t.text);
    set(QPalette::Link, t.accent, t.disabled);
    set(QPalette::LinkVisited, t.accent, t.disabled);
    set(QPalette::ToolTipBase, t.base, t.base);
    set(QPalette::ToolTipText, t.text, t.disabled);
    return palette;
}

QString fillStyleSheet(const QString &sheet, const Tokens &tokens)
{
    static const QRegularExpression placeholder(u"@([A-Za-z][A-Za-z0-9]*)"_s);
    const QHash<QString, QColor> colours = tokens.colours();
    const QHash<QString, int> sizes = tokens.sizes();
    QString filled;
    qsizetype done = 0;
    for (auto matches = placeholder.globalMatch(sheet); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += QStringView(sheet).mid(done, match.capturedStart() - done);
        filled += placeholderValue(match.captured(1), tokens, colours, sizes).value_or(match.captured());
        done = match.capturedEnd();
    }
    filled += QStringView(sheet).mid(done);
    return filled;
}

void setStyleProperty(QWidget &widget, const char *name, const QString &value)
{
    if (widget.property(name).toString() == value)
        return;
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace scrutineer
