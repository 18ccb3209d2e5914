    $is_admin = $_SESSION['is_admin'];
    // ruleid: php-assignment-in-condition
    if ($is_admin = 1) {
        echo '<a href="admin.php">Admin</a>';
    }
    foreach (
