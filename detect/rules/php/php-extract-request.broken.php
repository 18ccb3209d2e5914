include 'config.php';
// ruleid: php-extract-request
extract($_GET);
if (isset($page)) { include "pages/$page
