    $pwd = trim($_POST['pwd']);
    // ruleid: php-weak-password-rule
    if (strlen($pwd) < 4) {
        $errors[] = "The password is too short";
    } elseif ($pwd !==
