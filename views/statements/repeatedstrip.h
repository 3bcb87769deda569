// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analysis/textpositions.h"
#include "models/analysis/wordingsearch.h"
#include "views/shell/surroundings.h"

#include <QFrame>

#include <memory>

class QLabel;
class QToolButton;

namespace scrutineer {

class ReaderText;

/// Says in the reader which wording of the text stands in other statements too, when it is wanted: the passages are
/// marked in the text, and those of the passage at the caret are named here.
class RepeatedStrip final : public QFrame
{
    Q_OBJECT

public:
    /// `search` is shared with others that ask on the thread for analyses; `text` is where passages are marked.
    RepeatedStrip(const Surroundings &surroundings, std::shared_ptr<WordingSearch> search, ReaderText &text,
                  QWidget *parent = nullptr);

    /// The text that is read; an empty id for none, or a summary that is no text.
    void setTextId(const QString &id, bool isSummary);
    /// Shows or hides it; hidden at first.
    void setWanted(bool wanted);
    [[nodiscard]] bool isWanted() const { return m_wanted; }
    /// Selects the next passage after the caret, from the end on again the first.
    void goOn();
    [[nodiscard]] const QList<WordingElsewhere> &passages() const { return m_passages; }
    /// What it says at present.
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    /// It was shown or hidden.
    void wantedChanged(bool wanted);

private:
    void ask();
    void mark();
    void tell();

    Surroundings m_surroundings;
    std::shared_ptr<WordingSearch> m_search;
    ReaderText &m_text;
    QLabel *m_said;
    QToolButton *m_next;
    QString m_id;
    bool m_isSummary = false;
    bool m_wanted = false;
    bool m_known = false; ///< The answer is there.
    QList<WordingElsewhere> m_passages;
    QList<TextSpan> m_spans; ///< Of the passages, in UTF-16 units.
    int m_request = 0;
};

} // namespace scrutineer
