// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/icon.h"

#include "views/shell/theme.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {
namespace {

Q_LOGGING_CATEGORY(iconLog, "scrutineer.icon")

QString iconPath(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

/// The file's bytes with the colour put in and the stroke made 1.75; empty when there is no such icon.
QByteArray colouredSvg(const QString &name, const QColor &colour)
{
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(iconLog, "There is no icon named %s", qUtf8Printable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return svg;
}

QPixmap renderIcon(const QString &name, const QColor &colour, const QSize &pixels)
{
    const QString key =
        u"scrutineer-icon/%1/%2/%3x%4"_s.arg(name, colour.name()).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    // Of a wider rectangle the rest stays empty: that is how buttons get their gap between icon and words.
    const int side = qMin(pixels.width(), pixels.height());
    paintIcon(painter, QRectF(0, (pixels.height() - side) / 2.0, side, side), name, colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor paletteColour(Ink ink)
{
    const QPalette palette = QGuiApplication::palette();
    switch (ink) {
    case Ink::Muted:
        return palette.color(QPalette::PlaceholderText);
    case Ink::Accent:
        return palette.color(QPalette::Link);
    case Ink::OnAccent:
        return palette.color(QPalette::HighlightedText);
    case Ink::Disabled:
        return palette.color(QPalette::Disabled, QPalette::Text);
    default:
        return palette.color(QPalette::Text);
    }
}

/// Draws one icon file in an ink that is looked up anew for every drawing.
class InkEngine final : public QIconEngine
{
public:
    InkEngine(QString name, Ink ink, const Theme *theme)
        : m_name(std::move(name))
        , m_ink(ink)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, renderIcon(m_name, colour(mode), (QSizeF(square.size()) * ratio).toSize()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return renderIcon(m_name, colour(mode), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return renderIcon(m_name, colour(mode), size);
    }

    QIconEngine *clone() const override { return new InkEngine(m_name, m_ink, m_theme); }
    QString key() const override { return u"scrutineer"_s; }
    QString iconName() override { return m_name; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        Ink ink = m_ink;
        if (mode == QIcon::Disabled)
            ink = Ink::Disabled;
        else if (mode == QIcon::Selected && (ink == Ink::Text || ink == Ink::Muted))
            ink = Ink::Accent;
        return m_theme ? inkColour(m_theme->tokens(), ink) : paletteColour(ink);
    }

    QString m_name;
    Ink m_ink;
    QPointer<const Theme> m_theme;
};

QIcon makeIcon(const QString &name, Ink ink, const Theme *theme)
{
    if (!QFile::exists(iconPath(name))) {
        qCWarning(iconLog, "There is no icon named %s", qUtf8Printable(name));
        return {};
    }
    return QIcon(new InkEngine(name, ink, theme));
}

} // namespace

QIcon icon(const QString &name, Ink ink)
{
    return makeIcon(name, ink, nullptr);
}

QIcon icon(const QString &name, const Theme &theme, Ink ink)
{
    return makeIcon(name, ink, &theme);
}

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return Ink::Success;
    case Tone::Warning:
        return Ink::Warning;
    case Tone::Danger:
        return Ink::Danger;
    case Tone::Info:
        return Ink::Info;
    case Tone::Neutral:
        break;
    }
    return Ink::Muted;
}

QColor inkColour(const Tokens &tokens, Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return tokens.text;
    case Ink::Muted:
        return tokens.muted;
    case Ink::Accent:
        return tokens.accent;
    case Ink::OnAccent:
        return tokens.onAccent;
    case Ink::Disabled:
        return tokens.disabled;
    case Ink::Control:
        return tokens.control;
    case Ink::OnSelection:
        return tokens.onSelection;
    case Ink::Danger:
        return tokens.danger;
    case Ink::Warning:
        return tokens.warning;
    case Ink::Success:
        return tokens.success;
    case Ink::Info:
        return tokens.info;
    }
    return tokens.text;
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    QSvgRenderer renderer(colouredSvg(name, colour));
    if (!renderer.isValid())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
    painter.restore();
}

QIcon applicationIcon()
{
    return QIcon(iconPath(u"scrutineer"_s));
}

QStringList iconNames()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace scrutineer
