// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interfacelanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStringList>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

QString languageFor(const QString &wanted)
{
    if (isInterfaceLanguage(wanted))
        return wanted;
    const QString desktop = QLocale::system().name().section(u'_', 0, 0);
    return isInterfaceLanguage(desktop) ? desktop : u"en"_s;
}

} // namespace

bool isInterfaceLanguage(const QString &language)
{
    static const QStringList shipped{u"en"_s, u"az"_s, u"ru"_s, u"tr"_s};
    return shipped.contains(language);
}

InterfaceLanguage::InterfaceLanguage(QCoreApplication &application)
    : m_application(application)
{
}

InterfaceLanguage::~InterfaceLanguage()
{
    for (QTranslator *translator : {&m_own, &m_qt})
        m_application.removeTranslator(translator);
}

QString InterfaceLanguage::apply(const QString &wanted)
{
    const QString language = languageFor(wanted);
    QLocale::setDefault(language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language));
    m_application.removeTranslator(&m_qt);
    m_application.removeTranslator(&m_own);
    // English has a file too, for the plural forms.
    if (m_own.load(u":/i18n/scrutineer_%1.qm"_s.arg(language)))
        m_application.installTranslator(&m_own);
    // Qt has no Azerbaijani of its own, so the program brings the words of Qt's dialogs and menus along.
    if (m_qt.load(QLocale(language), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) ||
        m_qt.load(u":/i18n/qt_%1.qm"_s.arg(language)))
        m_application.installTranslator(&m_qt);
    return language;
}

} // namespace scrutineer
