// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/outline.h"

#include <QSet>

#include <algorithm>

namespace scrutineer::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

QString freeAnchor(const QString &wanted, size_t block, QSet<QString> &taken)
{
    QString anchor = wanted.isEmpty() ? u"section-%1"_s.arg(block) : wanted;
    while (taken.contains(anchor))
        anchor += u'+';
    taken.insert(anchor);
    return anchor;
}

} // namespace

QString OutlineEntry::line() const
{
    return number.isEmpty() ? title : number + u"\u00a0\u00a0"_s + title;
}

std::vector<OutlineEntry> outline(const Document &document)
{
    std::vector<OutlineEntry> entries;
    QSet<QString> taken;
    int chapter = 0;
    int section = 0;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const Heading *heading = std::get_if<Heading>(&document.blocks[i]);
        if (!heading)
            continue;
        const int level = std::clamp(heading->level, 1, 3);
        QString number;
        if (heading->isNumbered && level == 1) {
            number = QString::number(++chapter);
            section = 0;
        } else if (heading->isNumbered && level == 2 && chapter > 0) {
            number = u"%1.%2"_s.arg(chapter).arg(++section);
        }
        entries.push_back({i, level, number, heading->title, freeAnchor(heading->anchor, i, taken)});
    }
    return entries;
}

} // namespace scrutineer::reports
