// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/structuretree.h"

#include <algorithm>

namespace scrutineer::reports {

StructureTree::StructureTree()
{
    m_elements.push_back({});
    m_elements.push_back(
        {.type = "Document", .parent = artifact, .kids = {}, .alternative = {}, .scope = {}, .box = {}});
}

int StructureTree::add(const QByteArray &type, int parent)
{
    const int element = size();
    m_elements.push_back({.type = type, .parent = parent, .kids = {}, .alternative = {}, .scope = {}, .box = {}});
    at(parent).kids.push_back(element);
    return element;
}

int StructureTree::addAfter(int sibling, const QByteArray &type)
{
    int top = sibling;
    while (top > document && at(top).parent != document)
        top = at(top).parent;
    const int element = add(type);
    std::vector<int> &kids = at(document).kids;
    kids.pop_back();
    auto place = std::ranges::find(kids, top);
    if (place != kids.end())
        ++place;
    // Notes of one page follow each other in the order in which they are added.
    while (place != kids.end() && at(*place).type == "Note")
        ++place;
    kids.insert(place, element);
    return element;
}

} // namespace scrutineer::reports
