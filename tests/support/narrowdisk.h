// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace scrutineer {

/// While it lives, no file of this process may grow beyond a size in bytes, as on a disk that is full. For tests.
class NarrowDisk
{
public:
    explicit NarrowDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_former);
        const rlimit narrow{.rlim_cur = rlim_t(bytes), .rlim_max = m_former.rlim_max};
        m_isNarrow = setrlimit(RLIMIT_FSIZE, &narrow) == 0;
    }
    ~NarrowDisk() { setrlimit(RLIMIT_FSIZE, &m_former); }
    Q_DISABLE_COPY_MOVE(NarrowDisk)
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }

private:
    rlimit m_former{};
    bool m_isNarrow = false;
};

} // namespace scrutineer
