<table>
<?php foreach ($rows as $row): ?>
<!-- ruleid: php-xss-short-tag -->
  <tr><td><?= $_REQUEST['name'] ?></td>
<?php if (isset($row['x'
