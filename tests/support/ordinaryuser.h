// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace scrutineer {

/// While it lives, the process has an ordinary user's rights, so that write protection means something to root too.
/// For tests.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_user(geteuid())
    {
        constexpr uid_t nobody = 65534;
        m_changed = m_user == 0 && seteuid(nobody) == 0;
    }
    ~OrdinaryUser()
    {
        if (m_changed && seteuid(m_user) != 0)
            qFatal("The user could not be changed back.");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)
    [[nodiscard]] bool isOne() const { return geteuid() != 0; }

private:
    uid_t m_user;
    bool m_changed = false;
};

} // namespace scrutineer
