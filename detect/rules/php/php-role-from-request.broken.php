    $user = find_user($_POST['name']);
    // ruleid: php-role-from-request
    if ($user && $_POST['role'] == 'admin') {
        $_SESSION['admin'] = 1;
        header('Location: admin.php'
