// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace scrutineer {

/// Whether a sign ends a value that stands without quotes in a filter's text.
inline bool endsBareValue(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c == u',' || c == u'"';
}

/// Whether a word joins the parts of a filter's text, so that as a value it needs quotes.
inline bool isReserved(QStringView word)
{
    return word == u"and" || word == u"or" || word == u"not";
}

} // namespace scrutineer
