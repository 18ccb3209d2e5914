include 'db.php';
// ruleid: php-admin-action-from-request
if (isset($_GET['del'])) {
    $st = $db->prepare("DELETE FROM customers WHERE id = ?");
    $st->execute([$_GET['del']]);
}
foreach ($rows as
