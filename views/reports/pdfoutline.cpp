// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/pdfoutline.h"

namespace scrutineer::reports {

namespace {

using Object = QPDFObjectHandle;

/// An open entry: those that follow with a higher level become its kids.
struct OutlineNode
{
    int level = 0;
    Object object;
    Object last = Object::newNull();
    int count = 0;
};

void appendTo(OutlineNode &parent, Object entry)
{
    entry.replaceKey("/Parent", parent.object);
    if (parent.last.isNull()) {
        parent.object.replaceKey("/First", entry);
    } else {
        parent.last.replaceKey("/Next", entry);
        entry.replaceKey("/Prev", parent.last);
    }
    parent.last = entry;
    ++parent.count;
}

/// Kids of entries are folded at first, which a negative count says; those of the root are shown.
void closeNode(std::vector<OutlineNode> &open)
{
    OutlineNode &node = open.back();
    if (node.count > 0) {
        node.object.replaceKey("/Last", node.last);
        node.object.replaceKey("/Count", Object::newInteger(open.size() == 1 ? node.count : -node.count));
    }
    open.pop_back();
}

} // namespace

void writePdfOutline(QPDF &pdf, const std::vector<PdfBookmark> &bookmarks)
{
    if (bookmarks.empty())
        return;
    Object root = pdf.makeIndirectObject(Object::newDictionary());
    root.replaceKey("/Type", Object::newName("/Outlines"));
    std::vector<OutlineNode> open{{.object = root}};
    for (const PdfBookmark &bookmark : bookmarks) {
        while (open.size() > 1 && open.back().level >= bookmark.level)
            closeNode(open);
        Object entry = pdf.makeIndirectObject(Object::newDictionary());
        entry.replaceKey("/Title", Object::newUnicodeString(bookmark.title.toStdString()));
        entry.replaceKey("/Dest", bookmark.destination);
        appendTo(open.back(), entry);
        open.push_back({.level = bookmark.level, .object = entry});
    }
    while (!open.empty())
        closeNode(open);
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

} // namespace scrutineer::reports
