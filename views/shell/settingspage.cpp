// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/settingspage.h"

#include "models/settings.h"
#include "models/storage/workspace.h"
#include "views/shell/segmented.h"
#include "views/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// Each language is named in itself, so that nobody has to read a foreign one to find their own.
const QList<std::pair<QString, QString>> shippedLanguages{
    {u"en"_s, u"English"_s}, {u"az"_s, u"Azərbaycanca"_s}, {u"ru"_s, u"Русский"_s}, {u"tr"_s, u"Türkçe"_s}};

const QStringList appearanceIds{u"system"_s, u"light"_s, u"dark"_s};

} // namespace

SettingsPage::SettingsPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_column(new QVBoxLayout(this))
{
    setProperty("role", u"page"_s);
    m_column->setContentsMargins(24, 20, 24, 24);
    build();
}

void SettingsPage::show(const Location &)
{
    if (QWidget *first = m_content->nextInFocusChain())
        first->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::build()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    auto *title = new QLabel(tr("Settings"), m_content);
    title->setProperty("role", u"title"_s);
    column->addWidget(title);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addLooks(*form, m_content);
    addLanguage(*form, m_content);
    addAuthor(*form, m_content);
    column->addLayout(form);
    column->addStretch();
    m_content->setMaximumWidth(m_surroundings.theme.tokens().px(640));
    m_column->addWidget(m_content);
}

void SettingsPage::addLooks(QFormLayout &form, QWidget *parent)
{
    Settings &settings = m_surroundings.settings;
    auto *mode = new Segmented(m_surroundings.theme, parent);
    mode->setAccessibleName(tr("Appearance"));
    mode->setOptions({{appearanceIds[0], tr("System"), u"monitor"_s, {}},
                      {appearanceIds[1], tr("Light"), u"sun"_s, {}},
                      {appearanceIds[2], tr("Dark"), u"moon"_s, {}}});
    mode->setCurrent(appearanceIds[int(settings.get(settings::appearance()))]);
    connect(mode, &Segmented::chosen, this, [&settings](const QString &id) {
        settings.set(settings::appearance(), Appearance(appearanceIds.indexOf(id)));
    });
    form.addRow(tr("Appearance"), mode);

    auto *size = new QComboBox(parent);
    size->setAccessibleName(tr("Text size"));
    for (const int percent : Theme::zoomSteps())
        size->addItem(tr("%1 %").arg(percent), percent);
    size->setCurrentIndex(size->findData(settings.get(settings::zoom())));
    connect(size, &QComboBox::activated, this,
            [&settings, size] { settings.set(settings::zoom(), size->currentData().toInt()); });
    form.addRow(tr("Text size"), size);

    auto *still = new QCheckBox(tr("Show changes at once, without fading"), parent);
    still->setChecked(settings.get(settings::reduceMotion()));
    connect(still, &QCheckBox::toggled, this, [&settings](bool on) { settings.set(settings::reduceMotion(), on); });
    form.addRow(tr("Motion"), still);
}

void SettingsPage::addLanguage(QFormLayout &form, QWidget *parent)
{
    Settings &settings = m_surroundings.settings;
    auto *language = new QComboBox(parent);
    language->setObjectName(u"language"_s);
    language->setAccessibleName(tr("Language"));
    language->addItem(tr("As the desktop"), QString());
    for (const auto &[code, name] : shippedLanguages)
        language->addItem(name, code);
    language->setCurrentIndex(qMax(0, language->findData(settings.get(settings::language()))));
    connect(language, &QComboBox::activated, this,
            [&settings, language] { settings.set(settings::language(), language->currentData().toString()); });
    form.addRow(tr("Language"), language);
}

void SettingsPage::addAuthor(QFormLayout &form, QWidget *parent)
{
    Settings &settings = m_surroundings.settings;
    auto *author = new QLineEdit(settings.get(settings::author()), parent);
    author->setAccessibleName(tr("Your name"));
    author->setPlaceholderText(tr("As it should stand in the history"));
    connect(author, &QLineEdit::editingFinished, this,
            [&settings, author] { settings.set(settings::author(), author->text().trimmed()); });
    form.addRow(tr("Your name"), author);
}

void SettingsPage::changeEvent(QEvent *event)
{
    // Rebuilding inside a signal of a child would delete the sender, so it waits for the event loop.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &SettingsPage::build, Qt::QueuedConnection);
    Page::changeEvent(event);
}

} // namespace scrutineer
