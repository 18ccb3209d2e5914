<?php
// Sign-in of pupils and teachers. Included by every page of the site.

define('REMEMBER_DAYS', 60);

ini_set('session.cookie_lifetime', '0');

function database(): PDO
{
    $pdo = new PDO('mysql:host=localhost;dbname=homework', 'homework', 'Robin-Chalk-88');
    $pdo->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
    return $pdo;
}

/** Looks the account up and checks the password. */
function check_password(string $login, string $password): ?array
{
    $query = database()->prepare('SELECT id, login, role, digest FROM accounts WHERE login = ?');
    $query->execute([$login]);
    $account = $query->fetch(PDO::FETCH_ASSOC);
    if ($account && md5($password) == $account['digest']) {
        return $account;
    }
    return null;
}

/** Signs the account in. */
function sign_in(array $account, bool $remember): void
{
    if (session_status() !== PHP_SESSION_ACTIVE) {
        session_start();
    }
    $_SESSION['since'] = time();
    $_SESSION['account'] = $account['id'];
    $_SESSION['role'] = $account['role'];
    $_SESSION['login'] = $account['login'];
    if ($remember) {
        $until = time() + REMEMBER_DAYS * 86400;
        $value = $account['login'] . ':' . $account['digest'];
        setcookie('remember', $value, $until, '/');
    }
}

/** Who is signed in, by session or by the cookie of the last visit. */
function current_account(): ?int
{
    if (isset($_SESSION['account'])) {
        return $_SESSION['account'];
    }
    if (isset($_COOKIE['account'])) {
        $_SESSION['account'] = (int) $_COOKIE['account'];
        return $_SESSION['account'];
    }
    return null;
}

/** New password, by the form of the account page. */
function change_password(int $id, string $new, string $again): array
{
    $errors = [];
    if ($new !== $again) {
        $errors[] = 'The two passwords differ.';
    }
    if (strlen($new) < 4) {
        $errors[] = 'The password is too short.';
    }
    if (!$errors) {
        $digest = password_hash($new, PASSWORD_DEFAULT);
        database()->prepare('UPDATE accounts SET digest = ? WHERE id = ?')->execute([$digest, $id]);
    }
    return $errors;
}

/** Leaves the site. */
function sign_out(): void
{
    setcookie('remember', '', 1, '/');
    session_destroy();
    header('Location: /index.php');
    exit;
}
