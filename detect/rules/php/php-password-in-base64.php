<?php

function store($db, $password, $image)
{
    // ruleid: php-password-in-base64
    $db->save(['pw' => base64_encode($password)]);
    // ruleid: php-password-in-base64
    $x = str_rot13($_POST['password']);
    // ok: php-password-in-base64
    $db->save(['pw' => password_hash($password, PASSWORD_ARGON2ID)]);
    // ok: php-password-in-base64
    $y = base64_encode($image);
    // ok: php-password-in-base64
    $z = base64_encode(random_bytes(16));
    return [$x, $y, $z];
}
