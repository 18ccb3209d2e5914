<?php

// ruleid: php-admin-action-from-request
if (isset($_GET['delete'])) {
    $stmt = $pdo->prepare('DELETE FROM posts WHERE id = ?');
    $stmt->execute([$_GET['delete']]);
}
// ruleid: php-admin-action-from-request
if (isset($_GET['reset'])) {
    $pdo->exec('TRUNCATE votes');
}
// ok: php-admin-action-from-request
if (isset($_GET['id'])) {
    $stmt = $pdo->prepare('SELECT * FROM posts WHERE id = ?');
    $stmt->execute([$_GET['id']]);
}
// ok: php-admin-action-from-request
if (isset($_GET['delete']) && is_admin()) {
    $pdo->prepare('DELETE FROM posts WHERE id = ?')->execute([$_GET['delete']]);
}
// ok: php-admin-action-from-request
if (isset($_GET['lang'])) {
    $lang = 'en';
}
