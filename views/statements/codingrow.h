// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace scrutineer {

class Theme;

/// A field of the claim under work on one line: the key that opens it, its name and its value. Where nothing may be
/// changed it is a line to read.
class CodingRow final : public QAbstractButton
{
    Q_OBJECT

public:
    CodingRow(const Theme &theme, const QString &key, QWidget *parent = nullptr);

    /// What stands there; an empty value is "not coded".
    void setField(const QString &label, const QString &value);
    /// The field is open.
    void setCurrent(bool current);
    /// Without a key and a place in the order of Tab.
    void setReadOnly(bool readOnly);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_key;
    QString m_label;
    QString m_value;
    bool m_current = false;
    bool m_readOnly = false;
};

} // namespace scrutineer
