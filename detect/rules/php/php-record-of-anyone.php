<?php
class NoteController extends Controller
{
    public function destroy(Request $request, int $id)
    {
        $note = Note::findOrFail($id);
        // ruleid: php-record-of-anyone
        $note->delete();
        return back();
    }
    public function update(Request $request, $noteId)
    {
        $note = Note::find($noteId);
        // ruleid: php-record-of-anyone
        $note->update($request->validated());
    }
    public function archive(Request $request, int $id)
    {
        $note = Note::findOrFail($id);
        $this->authorize('delete', $note);
        // ok: php-record-of-anyone
        $note->delete();
    }
    public function drop(Request $request, int $id)
    {
        $note = $request->user()->notes()->findOrFail($id);
        // ok: php-record-of-anyone
        $note->delete();
    }
    public function purge(Request $request, int $id)
    {
        $note = Note::findOrFail($id);
        if ($note->user_id !== $request->user()->id) {
            abort(403);
        }
        // ok: php-record-of-anyone
        $note->delete();
    }
}
