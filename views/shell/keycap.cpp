// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/keycap.h"

#include "views/shell/painting.h"
#include "views/shell/theme.h"

#include <QHBoxLayout>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {

KeyCap::KeyCap(const Theme &theme, const QString &key, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setText(key);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStyleProperty(*this, "role", u"key"_s);
    connect(&theme, &Theme::changed, this, &KeyCap::updateGeometry);
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(text(), m_theme.font(Type::Caption), m_theme.tokens()) + QSize(2, 0);
}

QStringList keyNames(const QKeySequence &keys)
{
    QString text = keys.isEmpty() ? QString() : QKeySequence(keys[0]).toString(QKeySequence::NativeText);
    // The plus key itself ends in the sign that parts the others.
    const bool plusKey = text == u"+"_s || text.endsWith(u"++"_s);
    if (plusKey)
        text.chop(text.size() == 1 ? 1 : 2);
    QStringList names = text.split(u'+', Qt::SkipEmptyParts);
    if (plusKey)
        names << u"+"_s;
    // As keyboards have it.
    names.replaceInStrings(QRegularExpression(u"^Return$"_s), u"Enter"_s);
    return names;
}

QWidget *makeKeyCaps(const Theme &theme, const QKeySequence &keys, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const QString &key : keyNames(keys))
        layout->addWidget(new KeyCap(theme, key, row));
    row->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->setAccessibleName(keys.toString(QKeySequence::NativeText));
    return row;
}

} // namespace scrutineer
