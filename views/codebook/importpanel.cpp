// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codebook/importpanel.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

ImportPanel::ImportPanel(const CodebookImport &import, const QString &file, const QHash<QString, QString> &names,
                         QWidget *parent)
    : PopupPanel(tr("Import codebook"), parent)
    , m_list(new QListWidget(this))
{
    const QLocale numbers;
    auto *told = new QLabel(this);
    told->setTextFormat(Qt::PlainText);
    told->setWordWrap(true);
    told->setText(tr("%1: %2 new, %3 changed, %4 the same. Terms that the file does not name stay as they are.")
                      .arg(file, numbers.toString(import.count(CodebookImport::State::New)),
                           numbers.toString(import.count(CodebookImport::State::Changed)),
                           numbers.toString(import.count(CodebookImport::State::Same))));
    column()->addWidget(told);
    m_list->setAccessibleName(tr("What changes"));
    m_list->setProperty("role", u"boxed"_s);
    m_list->setMinimumSize(480, 260);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    column()->addWidget(m_list);
    fill(import, names);
    auto *write = new QPushButton(tr("Import"), this);
    write->setProperty("role", u"primary"_s);
    write->setEnabled(!import.changes.isEmpty());
    column()->addWidget(write, 0, Qt::AlignRight);
    connect(write, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT wanted();
    });
}

void ImportPanel::fill(const CodebookImport &import, const QHash<QString, QString> &names)
{
    const RecordType &type = requireRecordType(u"term");
    for (const CodebookImport::State state : {CodebookImport::State::New, CodebookImport::State::Changed}) {
        for (const CodebookImport::Row &row : import.rows) {
            if (row.state != state)
                continue;
            QStringList fields;
            for (const QString &name : row.fields) {
                if (const Field *field = type.find(name))
                    fields += field->displayLabel();
            }
            const QString vocabulary = names.value(row.vocabulary, row.vocabulary);
            m_list->addItem(state == CodebookImport::State::New
                                ? tr("New: %1 (%2)").arg(row.label, vocabulary)
                                : tr("Changed: %1 (%2): %3").arg(row.label, vocabulary, fields.join(u", "_s)));
        }
    }
    if (m_list->count() == 0)
        m_list->addItem(tr("The project holds all of it already."));
    m_list->setCurrentRow(0);
}

void ImportPanel::openOver(QWidget *anchor)
{
    openUnder(anchor, m_list);
}

} // namespace scrutineer
