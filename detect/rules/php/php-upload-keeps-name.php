<?php

function save($request)
{
    // ruleid: php-upload-keeps-name
    move_uploaded_file($_FILES['pic']['tmp_name'], 'uploads/' . $_FILES['pic']['name']);
    $target = 'uploads/' . basename($_FILES['doc']['name']);
    // ruleid: php-upload-keeps-name
    move_uploaded_file($_FILES['doc']['tmp_name'], $target);
    $file = $request->file('avatar');
    // ruleid: php-upload-keeps-name
    $file->move(public_path('img'), $file->getClientOriginalName());
    $name = bin2hex(random_bytes(16)) . '.jpg';
    // ok: php-upload-keeps-name
    move_uploaded_file($_FILES['pic']['tmp_name'], '/var/data/' . $name);
    // ok: php-upload-keeps-name
    $path = $request->file('avatar')->store('avatars');
    // ok: php-upload-keeps-name
    copy('template.txt', $name);
    return $path;
}
