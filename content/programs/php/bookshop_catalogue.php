<?php
// Catalogue of the shop: list, detail, cover and feedback pages.

require_once __DIR__ . '/config.php';
require_once __DIR__ . '/layout.php';

session_start();

function connect(): mysqli
{
    $db = new mysqli(DB_HOST, DB_USER, getenv('DB_PASSWORD'), 'bookshop');
    if ($db->connect_error) {
        http_response_code(503);
        exit('The shop is closed for a moment.');
    }
    $db->set_charset('utf8mb4');
    return $db;
}

/** Books of an author, as many as the page shows. */
function books_by_author(mysqli $db, string $author, int $page): array
{
    $offset = max(0, $page - 1) * 20;
    $sql = "SELECT id, title, price FROM books WHERE author LIKE '%{$author}%' ORDER BY title LIMIT 20 OFFSET $offset";
    $result = $db->query($sql);
    if ($result === false) {
        return [];
    }
    return $result->fetch_all(MYSQLI_ASSOC);
}

/** The list with its heading. */
function show_list(mysqli $db): void
{
    $author = $_GET['author'] ?? '';
    $page = (int) ($_GET['page'] ?? 1);
    page_head('Books');
    if ($author !== '') {
        echo '<h1>Books by ' . $author . '</h1>';
    }
    echo '<ul>';
    foreach (books_by_author($db, $author, $page) as $book) {
        printf('<li>%s, %.2f</li>', htmlspecialchars($book['title']), $book['price']);
    }
    echo '</ul>';
    page_foot();
}

/** Sends the scan of a cover. */
function show_cover(): void
{
    $name = $_GET['cover'];
    $file = '/srv/bookshop/covers/' . $name;
    if (!is_file($file)) {
        http_response_code(404);
        return;
    }
    header('Content-Type: image/jpeg');
    readfile($file);
}

/** Texts such as terms, postage and contact. */
function show_text(): void
{
    $language = $_GET['lang'] ?? 'en';
    $text = $_GET['text'] ?? 'contact';
    page_head('Information');
    include 'texts/' . $language . '/' . $text . '.php';
    page_foot();
}

/** Makes a small picture of a cover for the list. */
function make_thumbnail(string $cover, int $width): bool
{
    $target = '/srv/bookshop/thumbs/' . basename($cover);
    $options = "-resize {$width}x -quality 80";
    $command = "convert $options /srv/bookshop/covers/$cover $target";
    exec($command, $output, $code);
    return $code === 0;
}

/** The choice of currency, then back to the page. */
function set_currency(): void
{
    $currency = $_POST['currency'] === 'USD' ? 'USD' : 'EUR';
    $_SESSION['currency'] = $currency;
    $back = $_POST['back'] ?? '/';
    header("Location: $back");
    exit;
}

$db = connect();
$action = $_GET['do'] ?? 'list';
if ($action === 'cover') {
    show_cover();
} elseif ($action === 'text') {
    show_text();
} elseif ($action === 'currency') {
    set_currency();
} elseif ($action === 'thumb') {
    make_thumbnail($_GET['cover'], 120);
} else {
    show_list($db);
}
