    if ($row && password_verify($pass, $row['hash'])) {
        // ruleid: php-cookie-without-secure
        setcookie("user_id", $row['id'], time() + 86400 * 30);
        header('Location: home.php');
        exit(
