    $user = trim($_POST['user']);
    // ruleid: php-static-salt
    $hash = crypt($_POST['password'], 'st');
    $sql = $pdo->prepare('SELECT * FROM u WHERE n = ?'
