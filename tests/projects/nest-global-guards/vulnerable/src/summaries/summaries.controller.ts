import { Body, Controller, Post } from '@nestjs/common';
import { SkipThrottle } from '@nestjs/throttler';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { SummaryDto } from './summary.dto';

@Controller('summaries')
@SkipThrottle()
export class SummariesController {
  @Post() // ! require-route-quota (strict)
  async create(@Body() { text }: SummaryDto) {
    const answer = await generateText({ model: openai('gpt-4.1-mini'), prompt: `Summarise: ${text}`, maxOutputTokens: 400 });
    return { summary: answer.text };
  }
}
