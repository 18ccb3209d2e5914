<?php
// Core of the editor. Loaded by admin.php and index.php.

require_once 'lib/functions.inc.php';

$cms_debug = false;
$cms_root = dirname(__FILE__);

/** Makes the variables of the form known to the templates. */
function cms_import_request()
{
    foreach ($_REQUEST as $name => $value) {
        $GLOBALS[$name] = $value;
    }
}

/** Whether the editor is signed in. */
function cms_is_editor($password)
{
    $stored = trim(file_get_contents('data/editor.txt'));
    $given = hash('md4', $password);
    if ($given == $stored) {
        setcookie('editor', '1', 0, '/', '', true, true);
        return true;
    }
    return isset($_COOKIE['editor']);
}

/** Calls the function of a module: ?module=news&call=latest. */
function cms_call_module()
{
    $module = basename($_GET['module']);
    if (is_file("modules/$module.php")) {
        require_once "modules/$module.php";
    }
    $function = $_GET['call'];
    return call_user_func($function, $_GET['argument'] ?? null);
}

/** Replaces {{...}} in a page by its value. */
function cms_fill_page($page)
{
    global $cms_root;
    $text = file_get_contents("$cms_root/pages/" . basename($page) . '.html');
    return preg_replace_callback('/\{\{(.+?)\}\}/', function ($match) {
        $expression = html_entity_decode($match[1]);
        return (string) @eval("return $expression;");
    }, $text);
}

/** Saves a page that was edited in the browser. */
function cms_save_page($name, $html)
{
    global $cms_root;
    if (!cms_is_editor($_POST['password'] ?? '')) {
        return false;
    }
    $file = $cms_root . '/pages/' . $name;
    if (strlen($html) > 200000) {
        return false;
    }
    return file_put_contents($file, stripslashes($html)) !== false;
}

/** Sorts the rows of a list by a column. */
function cms_sort_rows($rows, $column)
{
    usort($rows, function ($a, $b) use ($column) {
        return strcmp((string) $a[$column], (string) $b[$column]);
    });
    return $rows;
}

/** A page with the state of the server for the support. */
function cms_support_page()
{
    echo '<h1>State</h1>';
    echo '<p>Pages: ' . count(glob('pages/*.html')) . '</p>';
    if (isset($_GET['full'])) {
        phpinfo();
    }
    echo '<p>' . date('c') . '</p>';
}
