<?php

function check($file)
{
    // ruleid: php-upload-type-from-sender
    if ($_FILES['pic']['type'] == 'image/png') {
        keep('pic');
    }
    // ruleid: php-upload-type-from-sender
    if (!in_array($_FILES['doc']['type'], ['application/pdf'])) {
        return false;
    }
    $info = new finfo(FILEINFO_MIME_TYPE);
    // ok: php-upload-type-from-sender
    $type = $info->file($_FILES['pic']['tmp_name']);
    // ok: php-upload-type-from-sender
    if ($type === 'image/png') {
        keep('pic');
    }
    // ok: php-upload-type-from-sender
    return $_FILES['pic']['size'] < 1000000;
}
