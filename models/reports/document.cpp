// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/document.h"

#include <algorithm>

namespace scrutineer::reports {

Document &Document::add(Block block)
{
    blocks.push_back(std::move(block));
    return *this;
}

Document &Document::heading(int level, const QString &line, const QString &anchor)
{
    return add(Heading{.level = level, .title = line, .anchor = anchor});
}

Document &Document::paragraph(const Text &text, Paragraph::Kind paragraphKind)
{
    return add(Paragraph{.text = text, .kind = paragraphKind});
}

Document &Document::note(const QString &id, const Text &text)
{
    if (std::ranges::find(notes, id, &Note::id) == notes.end())
        notes.push_back({id, text});
    return *this;
}

} // namespace scrutineer::reports
