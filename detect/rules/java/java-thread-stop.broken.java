   public void destroy() {
      // ruleid: java-thread-stop
      this.gameThread.stop();
      this.gameThread = null;
   }

   private void replay(int i,
