    $user = $stmt->fetch();
    if ($user && password_verify($_POST['password'], $user['password'])) {
        // ruleid: php-session-fixation
        $_SESSION['user'] = $user['name'];
        header('Location: index.php'
