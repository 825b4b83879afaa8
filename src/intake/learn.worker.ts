import { answerApart } from "../apart.js";
import { type LearningSettings, learnAndKeep } from "./load-intake.js";

answerApart(async (settings: LearningSettings) => {
  learnAndKeep(settings);
});
