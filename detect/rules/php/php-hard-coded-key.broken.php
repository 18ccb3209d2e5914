    $payload = ['uid' => $row['id'], 'exp' => time() + 3600];
    // ruleid: php-hard-coded-key
    $token = JWT::encode($payload, "changeme-secret", 'HS256');
    echo json_encode(['token' => $token
