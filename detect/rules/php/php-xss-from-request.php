<?php

$name = $_GET['name'];
// ruleid: php-xss-from-request
echo "<h1>Hello $name</h1>";
// ruleid: php-xss-from-request
print '<a href="' . $_POST['url'] . '">back</a>';
// ruleid: php-xss-from-request
printf('<p>%s</p>', $_COOKIE['theme']);
// ok: php-xss-from-request
echo '<h1>Hello ' . htmlspecialchars($name, ENT_QUOTES) . '</h1>';
// ok: php-xss-from-request
echo '<p>Page ' . (int) $_GET['page'] . '</p>';
// ok: php-xss-from-request
echo json_encode(['name' => $name]);
$safe = esc_html($_POST['title']);
// ok: php-xss-from-request
echo "<h2>$safe</h2>";


function text_only()
{
    header('Content-Type: text/plain; charset=utf-8');
    // ok: php-xss-from-request
    echo $_GET['name'];
}
