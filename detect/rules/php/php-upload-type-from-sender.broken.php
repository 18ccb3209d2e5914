    $allowed = array('image/jpeg', 'image/gif');
    // ruleid: php-upload-type-from-sender
    if (in_array($_FILES["photo"]["type"], $allowed)) {
        $name = md5(rand()) . '.jpg';
        move_uploaded_file(
