// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace scrutineer {

/// A class of organisation kinds as lists and drawings group by it.
struct OrganizationClass
{
    QString key;   ///< "intergovernmental" …, as terms of the vocabulary of organisation kinds name it.
    QString label; ///< In the program's language.
    QString token; ///< Its colour by name.
    int position = 0;
};

/// The class with this key; what is blank or not known is “Others”, which stands last.
[[nodiscard]] OrganizationClass organizationClass(const QString &key);

} // namespace scrutineer
