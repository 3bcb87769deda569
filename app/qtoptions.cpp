// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/qtoptions.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class QtOption { None, Alone, WithValue };

// As QGuiApplication and QApplication document them.
QtOption qtOption(const QString &word)
{
    static const QStringList alone{u"reverse"_s, u"nograb"_s, u"dograb"_s, u"sync"_s, u"widgetcount"_s};
    static const QStringList withValue{u"platform"_s,
                                       u"platformpluginpath"_s,
                                       u"platformtheme"_s,
                                       u"plugin"_s,
                                       u"qwindowgeometry"_s,
                                       u"qwindowicon"_s,
                                       u"qwindowtitle"_s,
                                       u"geometry"_s,
                                       u"icon"_s,
                                       u"title"_s,
                                       u"display"_s,
                                       u"session"_s,
                                       u"style"_s,
                                       u"stylesheet"_s};
    if (!word.startsWith(u'-'))
        return QtOption::None;
    const QString name = word.mid(word.startsWith("--"_L1) ? 2 : 1);
    if (alone.contains(name) || withValue.contains(name.section(u'=', 0, 0)))
        return name.contains(u'=') || alone.contains(name) ? QtOption::Alone : QtOption::WithValue;
    return QtOption::None;
}

} // namespace

QStringList withoutQtOptions(const QStringList &words)
{
    QStringList kept;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QtOption option = qtOption(words[i]);
        if (option == QtOption::None)
            kept += words[i];
        else if (option == QtOption::WithValue)
            ++i;
    }
    return kept;
}

} // namespace scrutineer
