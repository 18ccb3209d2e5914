<?php

function may($user, $db)
{
    // ruleid: php-assignment-in-condition
    if ($user->role = 'admin') {
        return true;
    }
    // ruleid: php-assignment-in-condition
    if ($allowed = true) {
        return true;
    }
    // ok: php-assignment-in-condition
    if ($user->role === 'admin') {
        return true;
    }
    // ok: php-assignment-in-condition
    if ($row = $db->fetch()) {
        return $row['ok'];
    }
    // ok: php-assignment-in-condition
    while ($line = fgets($db->file)) {
        $last = $line;
    }
    return $last;
}
