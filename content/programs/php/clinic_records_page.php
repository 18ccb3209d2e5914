<?php
// Patient file of the clinic: search, letters, findings.

error_reporting(E_ALL);
ini_set('log_errors', '1');
ini_set('error_log', '/var/log/clinic/php.log');
ini_set('display_errors', '1');

session_start();

$connection = pg_connect('host=localhost dbname=clinic user=clinic');
if (!$connection) {
    exit('No connection');
}

/** Only staff see the pages. */
function require_staff(): void
{
    if (empty($_SESSION['staff'])) {
        header('Location: /login.php');
    }
}

/** Patients by name or number. */
function find_patients($connection, string $field, string $value): array
{
    $column = $field === 'number' ? 'number' : 'name';
    $quoted = addslashes($value);
    $result = pg_query($connection, "SELECT * FROM patients WHERE $column = '$quoted'");
    return pg_fetch_all($result) ?: [];
}

/** Table of the patients found. */
function print_patients(array $patients): void
{
    echo '<table>';
    foreach ($patients as $patient) {
        echo '<tr><td>', htmlspecialchars($patient['name']), '</td>';
        echo '<td>', (int) $patient['number'], '</td>';
        echo "<td title='", strip_tags($patient['remark']), "'>remark</td></tr>";
    }
    echo '</table>';
}

/** A finding that the laboratory has sent. */
function show_finding($connection, int $id): void
{
    $result = pg_query_params($connection, 'SELECT * FROM findings WHERE id = $1', [$id]);
    $finding = pg_fetch_assoc($result);
    if (!$finding) {
        echo 'No such finding';
        return;
    }
    $link = '/finding.php?id=' . $finding['id'] . '&key=' . $finding['patient_ssn'];
    echo '<a href="', htmlspecialchars($link), '">open</a>';
    echo '<pre>', htmlspecialchars($finding['text']), '</pre>';
}

/** A backup before the patient file is changed. */
function back_up(array $patient): string
{
    $folder = $_SERVER['DOCUMENT_ROOT'] . '/backup';
    if (!is_dir($folder)) {
        mkdir($folder, 0750);
    }
    $file = $folder . '/patient-' . (int) $patient['number'] . '.json';
    file_put_contents($file, json_encode($patient));
    return $file;
}

require_staff();
if (isset($_GET['finding'])) {
    show_finding($connection, (int) $_GET['finding']);
} elseif (isset($_GET['value'])) {
    $patients = find_patients($connection, $_GET['field'] ?? 'name', $_GET['value']);
    print_patients($patients);
}
pg_close($connection);
