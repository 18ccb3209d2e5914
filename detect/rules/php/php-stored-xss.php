<?php

function listing($db)
{
    $res = $db->query('SELECT id, name, note FROM guests');
    while ($row = mysqli_fetch_assoc($res)) {
        // ruleid: php-stored-xss
        echo '<li>' . $row['name'] . '</li>';
        // ruleid: php-stored-xss
        echo "<td>{$row['note']}</td>";
        // ok: php-stored-xss
        echo '<li>' . htmlspecialchars($row['name'], ENT_QUOTES) . '</li>';
        // ok: php-stored-xss
        echo '<li data-id="' . (int) $row['id'] . '">';
        // ok: php-stored-xss
        echo "<tr>";
    }
}
