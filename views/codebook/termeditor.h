// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/codebook.h"
#include "models/records/codelist.h"
#include "models/storage/drafts.h"
#include "views/records/editors/editorcontext.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace scrutineer {

class DraftPen;
class FieldSet;
class LinkButton;

/// All that is kept of one term, each field stored as one change when the focus leaves it. What is typed is kept as a
/// draft until then.
class TermEditor final : public QWidget
{
    Q_OBJECT

public:
    /// All that is given must outlive the editor; `drafts` are those of the workspace's project.
    TermEditor(const Theme &theme, Workspace &workspace, Drafts &drafts, QWidget *parent = nullptr);
    ~TermEditor() override;

    /// Shows a term, with its draft if there is one; nothing for an id that is not in the codebook. What was typed
    /// before is stored first.
    void showTerm(const Codebook &codebook, const QString &id);
    /// Takes over what the project holds now; what is being typed stays.
    void refresh(const Codebook &codebook);
    /// Stores what can be stored and keeps the rest as a draft.
    void leave();
    /// Forgets what was typed and not stored.
    void discard();
    /// Leads to the field with this name.
    void focusField(QStringView field);
    /// The id of the term, or empty.
    [[nodiscard]] const QString &id() const { return m_stored.id(); }
    /// True when something is typed that is not stored.
    [[nodiscard]] bool isChanged() const;

Q_SIGNALS:
    /// What was typed could not be stored or kept, in a sentence.
    void failed(const QString &sentence);
    /// A draft of this moment was put back.
    void restored(const QDateTime &written);
    void usesRequested(QWidget *anchor);
    /// The user wants back to the list.
    void closed();

private:
    void build();
    void addField(QGridLayout *grid, const QString &name, int row, int column, int span);
    void addChoice(QGridLayout *grid, const QString &name, QComboBox *box, int row, int column);
    void take(const Codebook &codebook, const CodebookTerm &term);
    void fillParents(const Codebook &codebook);
    void fillColours();
    void setRecord(const Record &record);
    [[nodiscard]] Record current() const;
    [[nodiscard]] Draft draft() const;
    void touch();
    void present();
    void commit();
    void told(const QString &id, const Workspace::Committed &committed);

    CodeList m_countries = CodeList::countries();
    CodeList m_languages = CodeList::languages();
    CreatedRecords m_created;
    TermIndex m_terms;
    EditorContext m_context;
    DraftPen *m_pen;
    QScrollArea *m_scroll;
    FieldSet *m_fields;
    QLabel *m_title;
    QLabel *m_key;
    LinkButton *m_uses;
    QComboBox *m_parent;
    QComboBox *m_colour;
    Record m_stored;                 ///< As the project holds it.
    QHash<qint64, QString> m_digits; ///< Labels of the other terms of the vocabulary that have a digit.
    bool m_touched = false;
    int m_pending = 0;
};

} // namespace scrutineer
