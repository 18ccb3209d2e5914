class Game {
    private Thread gameThread;
    private volatile boolean running = true;
    private Player player;

    void destroy() {
        // ruleid: java-thread-stop
        gameThread.stop();
        // ruleid: java-thread-stop
        Thread.currentThread().suspend();
    }

    void pause(Thread worker) {
        // ruleid: java-thread-stop
        worker.suspend();
        // ruleid: java-thread-stop
        worker.resume();
    }

    void good() throws InterruptedException {
        running = false;
        // ok: java-thread-stop
        gameThread.interrupt();
        // ok: java-thread-stop
        gameThread.join();
        // ok: java-thread-stop
        player.stop();
    }
}
