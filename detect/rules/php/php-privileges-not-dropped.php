<?php

function drop($uid, $gid)
{
    // ruleid: php-privileges-not-dropped
    posix_setgid($gid);
    // ruleid: php-privileges-not-dropped
    posix_setuid($uid);
}

function drop_checked($uid, $gid)
{
    // ok: php-privileges-not-dropped
    if (!posix_setgid($gid) || !posix_setuid($uid)) {
        exit(1);
    }
    // ok: php-privileges-not-dropped
    if (posix_getuid() === 0) {
        exit(1);
    }
    // ok: php-privileges-not-dropped
    return true;
}
