// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/unicodemap.h"

#include <QRegularExpression>

namespace scrutineer::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

// Alphabetic Presentation Forms hold the ligatures; the other two blocks are Arabic Presentation Forms.
bool isPresentationForm(char16_t c)
{
    return (c >= 0xfb00 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfeff);
}

QString mended(const QString &hexadecimal)
{
    const char16_t c = char16_t(hexadecimal.toUShort(nullptr, 16));
    if (c == u'\t' || c == u'\u00a0')
        return u"<0020>"_s;
    if (c == u'\u00ad')
        return u"<002D>"_s;
    if (!isPresentationForm(c))
        return u"<%1>"_s.arg(hexadecimal);
    QString letters = u"<"_s;
    for (const QChar letter : QString(QChar(c)).normalized(QString::NormalizationForm_KC))
        letters += u"%1"_s.arg(int(letter.unicode()), 4, 16, QChar(u'0')).toUpper();
    return letters + u'>';
}

/// The characters stand in brackets, or third in a line whose first and second glyph are the same.
QString mendedLine(const QString &line)
{
    static const QRegularExpression single(u"^<([0-9a-fA-F]{4})> <\\1> <([0-9a-fA-F]{4})>$"_s);
    static const QRegularExpression character(u"<([0-9a-fA-F]{4})>"_s);
    const QRegularExpressionMatch match = single.match(line);
    if (match.hasMatch())
        return line.left(match.capturedStart(2) - 1) + mended(match.captured(2));
    const qsizetype bracket = line.indexOf(u'[');
    if (bracket < 0)
        return line;
    QString result = line.left(bracket);
    qsizetype from = bracket;
    for (auto found = character.globalMatch(line, bracket); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        result += line.mid(from, one.capturedStart() - from) + mended(one.captured(1));
        from = one.capturedEnd();
    }
    return result + line.mid(from);
}

} // namespace

QByteArray mendedUnicodeMap(const QByteArray &map)
{
    QStringList lines = QString::fromLatin1(map).split(u'\n');
    bool inRanges = false;
    for (QString &line : lines) {
        if (line.endsWith("beginbfrange"_L1))
            inRanges = true;
        else if (line.startsWith("endbfrange"_L1))
            inRanges = false;
        else if (inRanges)
            line = mendedLine(line);
    }
    return lines.join(u'\n').toLatin1();
}

} // namespace scrutineer::reports
